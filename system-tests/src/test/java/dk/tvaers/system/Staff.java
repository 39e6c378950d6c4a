package dk.tvaers.system;

/**
 * Invented people of the municipality who come in through its single sign-on, half of them by OpenID Connect and half by SAML,
 * with authorization code and PKCE. Each always by the same one: Keycloak knows a person by the provider that first brought it.
 */
enum Staff {
    /** Network secretariat. */
    IDA("ida.vesterby", "municipality-oidc"),
    /** Executive forum; reference lead. */
    HENRIK("henrik.aagesen", "municipality-saml"),
    /** Librarian; network lead. */
    METTE("mette.lindegaard", "municipality-oidc"),
    /** Pedagogue; member. */
    AMINA("amina.yildirim", "municipality-oidc"),
    /** Moderator. */
    FATIMA("fatima.elmasri", "municipality-saml"),
    /** Analyst. */
    RASMUS("rasmus.toftager", "municipality-saml"),
    /** Administrator. */
    GITTE("gitte.overgaard", "municipality-oidc"),
    /** Keeps the system running. */
    NIELS("niels.kragelund", "municipality-saml"),
    /** Leads a unit; line manager. */
    SOEREN("soeren.kildegaard", "municipality-oidc"),
    /** Nurse; co-driver. */
    LISE("lise.haugaard", "municipality-saml"),
    /** Pedagogue; takes part in some phases. */
    JONAS("jonas.brandtoft", "municipality-oidc"),
    /** Leads a unit; takes solutions over. */
    KAREN("karen.noerholm", "municipality-saml"),
    /** Town planner; network consultant without being of the secretariat. */
    SIGNE("signe.hallund", "municipality-oidc"),
    /** Engineer, in no network. */
    PETER("peter.enghave", "municipality-oidc");

    private final String username;
    private final String identityProvider;
    private Caller caller;

    Staff(String username, String identityProvider) {
        this.username = username;
        this.identityProvider = identityProvider;
    }

    String username() {
        return username;
    }

    String identityProvider() {
        return identityProvider;
    }

    /** Logged in; once per run. */
    synchronized Caller caller() {
        if (caller == null) {
            caller = Caller.withToken(Suite.running().logins().codeToken(username, identityProvider));
        }
        return caller;
    }
}
