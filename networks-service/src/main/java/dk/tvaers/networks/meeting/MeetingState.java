package dk.tvaers.networks.meeting;

/** What became of a meeting. */
enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED
}
