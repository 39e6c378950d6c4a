package dk.tvaers.networks.network;

/** Whether a network still works. */
enum NetworkState {
    RUNNING,
    /** Nothing changes in it any more. */
    CLOSED
}
