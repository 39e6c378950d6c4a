package dk.tvaers.networks.handover;

import dk.tvaers.events.words.UseAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** When somebody is asked whether a solution is still in use: some months after its implementation, until it is not. */
final class UseFollowUps {
    private UseFollowUps() {}

    /** The day the question of this many months is due. */
    static LocalDate dueOn(LocalDate implementedOn, int months) {
        return implementedOn.plusMonths(months);
    }

    /**
     * The questions that are due and open, in months.
     *
     * @param asked the months at which is asked
     * @param answers by months, those given
     */
    static List<Integer> due(
            LocalDate implementedOn, List<Integer> asked, Map<Integer, UseAnswer> answers, LocalDate today) {
        if (answers.containsValue(UseAnswer.NOT_IN_USE)) {
            return List.of();
        }
        return asked.stream()
                .filter(months -> !answers.containsKey(months))
                .filter(months -> !dueOn(implementedOn, months).isAfter(today))
                .toList();
    }
}
