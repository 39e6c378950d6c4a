package dk.tvaers.networks.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How to reach the proposer; personal data that nothing but the secretariat's one question reads. */
@Entity
@Table(name = "theme_contact")
class ThemeContact {
    @Id
    @Column(name = "theme_id")
    private UUID themeId;

    private String email;

    protected ThemeContact() {}

    ThemeContact(UUID themeId, String email) {
        this.themeId = themeId;
        this.email = email;
    }

    String email() {
        return email;
    }
}
