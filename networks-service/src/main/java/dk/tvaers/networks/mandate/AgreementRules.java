package dk.tvaers.networks.mandate;

import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.web.problem.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What may stand in an agreement, and what must before it is proposed. */
final class AgreementRules {
    private static final BigDecimal ALL = new BigDecimal(100);

    private AgreementRules() {}

    /** What is wrong with the parties. */
    static List<Violation> ofParties(AgreementRequest request) {
        List<Violation> violations = new ArrayList<>();
        if (request.memberPersonId().equals(request.counterpartPersonId())) {
            violations.add(Violation.of("/counterpartPersonId", "agreement-with-oneself"));
        }
        boolean lineManager = request.kind() == AgreementKind.LINE_MANAGER;
        if (lineManager && request.unitId() == null) {
            violations.add(Violation.of("/unitId", "agreement-unit-needed"));
        }
        if (!lineManager && request.unitId() != null) {
            violations.add(Violation.of("/unitId", "agreement-line-manager-only"));
        }
        return violations;
    }

    /** What cannot stand even in a draft, by pointers into the content. */
    static List<Violation> ofContent(AgreementKind kind, AgreementContent content, Set<Phase> course) {
        List<Violation> violations = new ArrayList<>();
        if (kind != AgreementKind.LINE_MANAGER) {
            idle(violations, "/hours", !content.hours().isEmpty());
            idle(violations, "/timeBalance", content.timeBalance() != null);
            idle(violations, "/competenceDevelopment", content.competenceDevelopment() != null);
            idle(violations, "/payers", !content.payers().isEmpty());
        }
        twice(
                violations,
                "/hours",
                "/phase",
                content.hours().stream().map(AgreedHours::phase).toList());
        twice(
                violations,
                "/payers",
                "/unitId",
                content.payers().stream().map(Payer::unitId).toList());
        for (int i = 0; i < content.hours().size(); i++) {
            if (!course.contains(content.hours().get(i).phase())) {
                violations.add(Violation.of("/hours/" + i + "/phase", "phase-outside-course"));
            }
        }
        return violations;
    }

    /** What is missing for a proposal; empty is a complete one. */
    static List<Violation> missing(AgreementKind kind, AgreementContent content, LocalDate today) {
        List<Violation> missing = new ArrayList<>();
        need(missing, "/expectations", "agreement-expectations-missing", content.expectations() != null);
        if (kind == AgreementKind.LINE_MANAGER) {
            need(
                    missing,
                    "/hours",
                    "agreement-hours-missing",
                    sum(content.hours().stream().map(AgreedHours::hours).toList())
                                    .signum()
                            > 0);
            need(missing, "/timeBalance", "agreement-time-balance-missing", content.timeBalance() != null);
            need(
                    missing,
                    "/competenceDevelopment",
                    "agreement-competence-missing",
                    content.competenceDevelopment() != null);
            BigDecimal paid = sum(content.payers().stream().map(Payer::share).toList());
            if (paid.compareTo(ALL) != 0) {
                missing.add(Violation.of(
                        "/payers",
                        "agreement-payers-sum",
                        paid.stripTrailingZeros().toPlainString()));
            }
        }
        need(
                missing,
                "/reviewOn",
                "agreement-review-missing",
                content.reviewOn() != null && content.reviewOn().isAfter(today));
        return missing;
    }

    private static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void idle(List<Violation> violations, String pointer, boolean given) {
        if (given) {
            violations.add(Violation.of(pointer, "agreement-line-manager-only"));
        }
    }

    private static void need(List<Violation> missing, String pointer, String key, boolean given) {
        if (!given) {
            missing.add(Violation.of(pointer, key));
        }
    }

    private static void twice(List<Violation> violations, String list, String field, List<?> values) {
        Set<Object> before = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!before.add(values.get(i))) {
                violations.add(Violation.of(list + "/" + i + field, "agreement-twice"));
            }
        }
    }
}
