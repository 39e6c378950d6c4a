package dk.tvaers.system;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The windows of those who take part in one walk: each has their own, and logs in once. */
final class Windows {
    private final Supplier<? extends Window> opened;
    private final Map<Staff, Window> ofStaff = new EnumMap<>(Staff.class);

    Windows(Supplier<? extends Window> opened) {
        this.opened = opened;
    }

    /** Of somebody who was never here before. */
    Window anybody() {
        return opened.get();
    }

    Window of(Staff who) {
        return ofStaff.computeIfAbsent(who, _ -> {
            var window = opened.get();
            window.logIn("/arbejdsrum", who);
            return window;
        });
    }

    /** In the rooms of one network. */
    Visitor in(UUID networkId, Staff who) {
        return new Visitor(of(who), networkId);
    }
}
