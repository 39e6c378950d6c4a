package dk.tvaers.members.notice;

import dk.tvaers.web.problem.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Says in plain words what a notice is about. */
@ApplicationScoped
class NoticeWording {
    private final Messages messages;

    NoticeWording(Messages messages) {
        this.messages = messages;
    }

    /** One or two sentences. */
    String text(ToldNotice notice, Locale language) {
        Matter matter = notice.matter();
        Map<String, String> words = new HashMap<>();
        words.put("network", notice.networkTitle() == null ? say("notice-untitled", language) : notice.networkTitle());
        if (matter.code() != null) {
            words.put("word", say(matter.kind().codes() + matter.code(), language));
        }
        if (matter.dueOn() != null) {
            words.put("due", day(matter.dueOn(), language));
        }
        return messages.text("notice-" + matter.kind(), language, words);
    }

    private String say(String key, Locale language) {
        return messages.text(key, language, Map.of());
    }

    /** British, because readers in Denmark expect the day before the month. */
    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.equals(Locale.ENGLISH) ? Locale.UK : language)
                .format(day);
    }
}
