package dk.tvaers.citizeninput.reason;

import dk.tvaers.citizeninput.wording.OwnReasons;
import dk.tvaers.citizeninput.wording.Wording;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Knows the reasons and words them. A code that nobody worded is told in general terms, as decisions of other systems may bring some. */
@ApplicationScoped
public class Reasons implements OwnReasons {
    private static final List<String> FROM_THE_START =
            List.of("OFF_TOPIC", "PERSONAL_DATA", "OFFENSIVE", "DUPLICATE", "UNCLEAR", "UNLAWFUL");

    private final ReasonRepository reasons;
    private final Wording wording;

    Reasons(ReasonRepository reasons, Wording wording) {
        this.reasons = reasons;
        this.wording = wording;
    }

    /** All of them, by code; the municipality's wording takes the place of ours. */
    @Transactional
    List<ReasonView> list() {
        Map<String, ReasonView> listed = new TreeMap<>();
        FROM_THE_START.forEach(code -> listed.put(code, initial(code)));
        reasons.all().forEach(reason -> listed.put(reason.code(), reason.view()));
        return List.copyOf(listed.values());
    }

    @Transactional
    ReasonView word(String code, ReasonRequest request) {
        var known = reasons.findByIdOptional(code);
        if (known.isEmpty() && reasons.count() >= ReasonRepository.MOST) {
            throw Problems.refused("too-many-reasons", ReasonRepository.MOST);
        }
        var reason = known.orElseGet(() -> new Reason(code));
        reason.word(request);
        reasons.persist(reason);
        return reason.view();
    }

    /** 422 when the municipality has retired it; null is none. */
    public void requireOffered(String code) {
        var own = code == null ? Optional.<Reason>empty() : reasons.findByIdOptional(code);
        if (own.isPresent() && !own.get().view().offered()) {
            throw Problems.unprocessable("/reason", "reason-retired");
        }
    }

    @Override
    @Transactional
    public Optional<String> own(String code, Locale language) {
        var own = code == null ? Optional.<Reason>empty() : reasons.findByIdOptional(code);
        return own.map(Reason::view).map(reason -> language.getLanguage().equals("da") ? reason.da() : reason.en());
    }

    /** In the caller's language. */
    public String text(String code) {
        return own(code, wording.language())
                .orElseGet(() -> wording.text(
                        code != null && wording.knows("reason." + code) ? "reason." + code : "reason.OTHER"));
    }

    private ReasonView initial(String code) {
        return new ReasonView(code, wording.danish("reason." + code), wording.english("reason." + code), true, false);
    }
}
