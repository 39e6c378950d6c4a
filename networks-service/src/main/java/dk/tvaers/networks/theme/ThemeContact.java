package dk.tvaers.networks.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How to reach the proposer; personal data that nothing but the secretariat's one question reads. */
@Entity
@Table(name = "theme_contact")
class ThemeContact {
    @Id
    @Column(name = "theme_id")
    private UUID themeId;

    @Column(name = "login_id")
    private UUID loginId;

    private String email;

    protected ThemeContact() {}

    /** @param loginId of a proposer who was logged in, so that the address goes when the person is erased */
    ThemeContact(UUID themeId, @Nullable UUID loginId, String email) {
        this.themeId = themeId;
        this.loginId = loginId;
        this.email = email;
    }

    String email() {
        return email;
    }
}
