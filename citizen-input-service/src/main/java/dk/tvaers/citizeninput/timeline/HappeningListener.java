package dk.tvaers.citizeninput.timeline;

import java.util.List;

/** Hears of news for contributors in the transaction in which they happen. */
public interface HappeningListener {
    /** Entries that were written just now. */
    void happened(List<Long> entryIds);
}
