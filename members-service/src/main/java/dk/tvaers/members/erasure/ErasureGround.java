package dk.tvaers.members.erasure;

/** Why somebody is erased: article 17(1) of the General Data Protection Regulation, its points a to e. A code, because words can name. */
public enum ErasureGround {
    /** The person asked for it. */
    REQUESTED,
    /** Point a; also when a time limit is over. */
    NO_LONGER_NEEDED,
    /** Point b. */
    CONSENT_WITHDRAWN,
    /** Point c. */
    OBJECTED,
    /** Point d. */
    UNLAWFUL,
    /** Point e. */
    REQUIRED_BY_LAW
}
