package dk.tvaers.portal.work;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Pages;
import dk.tvaers.portal.page.Reader;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is logged in, and the pages they see. What they may do is decided by the services; here it decides what is shown. */
@RequestScoped
public class Staff {
    public static final String ROLE = "staff";
    public static final String MODERATOR = "moderator";
    public static final String SECRETARIAT = "secretariat";
    public static final String FORUM = "executive-forum";
    public static final String ANALYST = "analyst";
    public static final String ADMINISTRATOR = "administrator";

    private final Pages pages;
    private final SecurityIdentity identity;

    Staff(Pages pages, SecurityIdentity identity) {
        this.pages = pages;
        this.identity = identity;
    }

    public Page page() {
        return pages.here().of(reader());
    }

    /** A page that answers a form, and the address where that form is. */
    public Page at(String path) {
        return pages.at(path).of(reader());
    }

    public boolean isModerator() {
        return identity.hasRole(MODERATOR);
    }

    public boolean isForum() {
        return identity.hasRole(FORUM);
    }

    public boolean isSecretariat() {
        return identity.hasRole(SECRETARIAT);
    }

    /** Of the pages, as services take it. */
    public String language() {
        return pages.language().code();
    }

    private Reader reader() {
        var administers = isSecretariat() || identity.hasRole(ADMINISTRATOR);
        return new Reader(
                name(),
                isModerator() || isSecretariat(),
                isForum() || isSecretariat() || identity.hasRole(ANALYST),
                isSecretariat(),
                administers,
                administers);
    }

    /** As the login says it. */
    private String name() {
        String name = identity.getPrincipal() instanceof JsonWebToken login ? login.getClaim("name") : null;
        return name == null ? identity.getPrincipal().getName() : name;
    }
}
