package dk.tvaers.networks.network;

/**
 * As what somebody moved a network. The history shows the office that answers for a step; which login it was stands in the audit log, for
 * those who may read that.
 */
enum ActedAs {
    SECRETARIAT,
    NETWORK_LEAD,
    CONSULTANT
}
