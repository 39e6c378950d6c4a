package dk.tvaers.reporting.network;

/**
 * Contributions of one kind.
 *
 * @param n all of them whose perspective is known
 * @param citizens those with a citizen perspective
 */
record Contributions(ContributionKind kind, long n, long citizens) {}
