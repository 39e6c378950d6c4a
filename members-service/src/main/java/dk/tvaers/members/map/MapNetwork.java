package dk.tvaers.members.map;

import java.util.UUID;

/** A network that was running on the day of the map. */
record MapNetwork(UUID id, String title, String type) {}
