package dk.tvaers.portal.work;

import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Pages;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is logged in, and the pages they see. What they may do is decided by the services; here it decides what is shown. */
@RequestScoped
class Staff {
    static final String ROLE = "staff";
    static final String MODERATOR = "moderator";
    static final String SECRETARIAT = "secretariat";

    private final Pages pages;
    private final SecurityIdentity identity;

    Staff(Pages pages, SecurityIdentity identity) {
        this.pages = pages;
        this.identity = identity;
    }

    Page page() {
        return pages.here().of(name(), screens());
    }

    /** A page that answers a form, and the address where that form is. */
    Page at(String path) {
        return pages.at(path).of(name(), screens());
    }

    boolean isModerator() {
        return identity.hasRole(MODERATOR);
    }

    boolean isSecretariat() {
        return identity.hasRole(SECRETARIAT);
    }

    private boolean screens() {
        return isModerator() || isSecretariat();
    }

    /** As the login says it. */
    private String name() {
        String name = identity.getPrincipal() instanceof JsonWebToken login ? login.getClaim("name") : null;
        return name == null ? identity.getPrincipal().getName() : name;
    }
}
