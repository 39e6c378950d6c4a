package dk.tvaers.portal.input;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.remote.Call;
import dk.tvaers.portal.remote.Submission;
import java.util.List;

/** What was answered to the questions of a call. A question that was left alone is not answered. */
final class Replies {
    private Replies() {}

    static List<Submission.Reply> of(Form form, List<Call.Question> questions) {
        return questions.stream()
                .filter(question -> isAnswered(form, question))
                .map(question -> reply(form, question))
                .toList();
    }

    static boolean isAnswered(Form form, Call.Question question) {
        return switch (question.kind()) {
            case "PLACE" -> east(form, question) != null || north(form, question) != null;
            case "CHOICE", "SCALE" -> !form.all(question.field()).isEmpty();
            default -> form.text(question.field()) != null;
        };
    }

    private static Submission.Reply reply(Form form, Call.Question question) {
        return switch (question.kind()) {
            case "PLACE" ->
                new Submission.Reply(
                        question.id(),
                        null,
                        null,
                        new Submission.Place(degrees(east(form, question)), degrees(north(form, question))));
            case "CHOICE", "SCALE" -> new Submission.Reply(question.id(), null, choices(form, question), null);
            default -> new Submission.Reply(question.id(), form.text(question.field()), null, null);
        };
    }

    private static List<Integer> choices(Form form, Call.Question question) {
        return form.all(question.field()).stream()
                .filter(choice -> choice.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .toList();
    }

    private static String east(Form form, Call.Question question) {
        return form.text(question.east());
    }

    private static String north(Form form, Call.Question question) {
        return form.text(question.north());
    }

    /** With a comma or a point. What is no number is sent as none, and the service says what is wrong with it. */
    private static double degrees(String text) {
        try {
            return text == null ? Double.NaN : Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }
}
