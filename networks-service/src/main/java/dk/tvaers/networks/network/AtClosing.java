package dk.tvaers.networks.network;

import java.util.UUID;

/** Something that is done when a network closes, in the same transaction: either both happen or neither. */
public interface AtClosing {
    /** The network has just closed. */
    void closed(UUID networkId);
}
