package dk.tvaers.web.security;

/** Realm roles, for {@code @RolesAllowed}. Who may act on one particular thing is part of the query, not of these. */
public final class Roles {
    public static final String STAFF = "staff";
    public static final String SECRETARIAT = "secretariat";
    public static final String EXECUTIVE_FORUM = "executive-forum";
    public static final String MODERATOR = "moderator";
    public static final String ANALYST = "analyst";
    public static final String ADMINISTRATOR = "administrator";
    public static final String OPERATOR = "operator";
    public static final String PORTAL = "portal";

    private Roles() {}
}
