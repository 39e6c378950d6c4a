package dk.tvaers.networks.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a handover waits for.
 *
 * @param months of a question about its use, how long after its implementation; 0 of everything else
 * @param since when it began to wait
 * @param dueOn the last day that is not late; none where no day was agreed
 */
record Waiting(
        Handover handover,
        WaitsFor waitsFor,
        int months,
        LocalDate since,
        @Nullable LocalDate dueOn) {

    /** All that a handover waits for; nothing when it was declined, or evaluated and asked about. */
    static Stream<Waiting> of(Uses.Open open) {
        var handover = open.handover();
        var step = switch (handover.state()) {
            case OFFERED ->
                List.of(new Waiting(handover, WaitsFor.ANSWER, 0, handover.offeredOn(), handover.answerDueOn()));
            case ACCEPTED -> List.of(new Waiting(handover, WaitsFor.IMPLEMENTATION, 0, handover.answeredOn(), null));
            case IMPLEMENTED -> List.of(new Waiting(handover, WaitsFor.EVALUATION, 0, handover.implementedOn(), null));
            case DECLINED, EVALUATED -> List.<Waiting>of();
        };
        return Stream.concat(step.stream(), open.months().stream().map(months -> question(handover, months)));
    }

    private static Waiting question(Handover handover, int months) {
        var day = UseFollowUps.dueOn(handover.implementedOn(), months);
        return new Waiting(handover, WaitsFor.USE, months, day, day);
    }

    boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    WaitingView view(String networkTitle, @Nullable String receiverUnitName, boolean yours, LocalDate today) {
        return new WaitingView(
                handover.id(),
                handover.networkId(),
                networkTitle,
                handover.title(),
                handover.receiverUnitId(),
                receiverUnitName,
                yours,
                handover.state(),
                waitsFor,
                months == 0 ? null : months,
                since,
                dueOn,
                isOverdue(today));
    }

    Place place() {
        return new Place(dueOn == null ? since : dueOn, handover.id(), months);
    }

    /**
     * Where it stands in a list that begins with what is late longest. No two stand in the same place.
     *
     * @param day when it was due, or where no day was agreed, when it began to wait
     */
    record Place(LocalDate day, UUID handoverId, long months) implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.comparing(Place::day)
                .thenComparing(Place::handoverId)
                .thenComparing(Place::months);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
