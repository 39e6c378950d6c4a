package dk.tvaers.events;

/** The three channels, one per service that has something to tell. */
public enum Topic {
    NETWORKS("networks.v1", "networks"),
    MEMBERS("members.v1", "members"),
    CITIZEN_INPUT("citizen-input.v1", "citizeninput");

    private final String topicName;
    private final String family;

    Topic(String topicName, String family) {
        this.topicName = topicName;
        this.family = family;
    }

    /** Name of the Kafka topic, without the prefix that an installation may add. */
    public String topicName() {
        return topicName;
    }

    /** The middle part of an event type, as in {@code dk.tvaers.networks.PhaseEntered.v1}. */
    String family() {
        return family;
    }
}
