package dk.tvaers.members.load;

/** What somebody should look at. */
enum LoadWarning {
    /** In more networks than {@code tvaers.load.most-networks}. */
    MANY_NETWORKS,
    /** More hours agreed in all than {@code tvaers.load.most-hours}. */
    MANY_HOURS,
    /** More hours used in a network than agreed. */
    OVER_AGREED,
    /** An employee in a network for which no line manager gave time. */
    WITHOUT_AGREEMENT
}
