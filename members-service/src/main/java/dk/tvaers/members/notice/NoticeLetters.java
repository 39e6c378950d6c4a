package dk.tvaers.members.notice;

import dk.tvaers.mail.Letter;
import dk.tvaers.web.problem.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes letters in the language of their readers: what the list of notices says, and no name. */
@ApplicationScoped
class NoticeLetters {
    private final NoticeWording wording;
    private final Messages messages;
    private final String sender;
    private final Optional<String> page;

    /** @param page where staff read their notices */
    NoticeLetters(
            NoticeWording wording,
            Messages messages,
            @ConfigProperty(name = "tvaers.mail.sender") String sender,
            @ConfigProperty(name = "tvaers.mail.notices-page") Optional<String> page) {
        this.wording = wording;
        this.messages = messages;
        this.sender = sender;
        this.page = page;
    }

    /** The same words in every attempt, as long as a network is called the same. */
    Letter write(UUID mailId, List<ToldNotice> told, Locale language) {
        String news =
                told.stream().map(each -> "- " + wording.text(each, language)).collect(Collectors.joining("\n"));
        String where = page.map(address -> messages.text("mail-where-on", language, Map.of("page", address)))
                .orElseGet(() -> messages.text("mail-where", language, Map.of()));
        return new Letter(
                mailId.toString(),
                messages.text("mail-subject", language, Map.of()),
                messages.text("mail-text", language, Map.of("news", news, "where", where, "sender", sender)));
    }
}
