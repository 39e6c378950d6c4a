package dk.tvaers.reporting.dictionary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every index that a view shows. The version grows when the same facts would give another figure. Names, definitions and sources
 * are texts of the bundle {@code indices}, under {@code index.<key>}.
 */
public enum Index {
    BLAU(1, "B = 1 − Σp²", Unit.SHARE, "0–1 − 1/k"),
    BLAU_NORMALISED(1, "B · k/(k − 1)", Unit.SHARE, "0–1"),
    SHANNON(1, "H = −Σ p ln p", Unit.NATS, "0–ln k"),
    EVENNESS(1, "J = H / ln k", Unit.SHARE, "0–1"),
    CITIZEN_SHARE(1, "(citizen + relative) / members", Unit.SHARE, "0–1"),
    CITIZEN_CONTRIBUTIONS(1, "contributions of citizens and relatives / contributions", Unit.SHARE, "0–1"),
    VOICE_BALANCE(1, "citizen contributions / contributions − citizens / members", Unit.SHARE, "−1–1"),
    BRIDGE_INDEX(1, "joined pairs / (d(d − 1)/2)", Unit.SHARE, "0–1"),
    RESPONSE_TIME(1, "min t: S(t) ≤ 1 − q; S(t) = Π (1 − dᵢ/nᵢ); q = 0.5, 0.9", Unit.HOURS, "≥ 0"),
    FUNNEL(1, "courses with at least one of the step", Unit.COUNT, "≥ 0"),
    FUNNEL_TIME(1, "min t: S(t) ≤ 0.5; S(t) = Π (1 − dᵢ/nᵢ)", Unit.DAYS, "≥ 0"),
    HANDOVER_SURVIVAL(1, "S(m) = Π (1 − dᵢ/nᵢ), mᵢ ≤ m", Unit.SHARE, "0–1"),
    BOTTOM_LINE(1, "sign(actual − baseline), HIGHER or LOWER being good", Unit.COUNT, "≥ 0"),
    EVALUATIONS(1, "plans by what has become of them", Unit.COUNT, "≥ 0"),
    LOOP_CLOSURE(1, "told / due", Unit.SHARE, "0–1"),
    LOOP_CONFIRMATION(1, "confirmed / told", Unit.SHARE, "0–1"),
    INPUTS_PER_THOUSAND(1, "1000 · inputs / inhabitants", Unit.PER_THOUSAND, "≥ 0"),
    TIME_AGREED(1, "Σ hours · share", Unit.HOURS, "≥ 0"),
    TIME_USED(1, "Σ hours", Unit.HOURS, "≥ 0");

    private final int version;
    private final String formula;
    private final Unit unit;
    private final String range;

    Index(int version, String formula, Unit unit, String range) {
        this.version = version;
        this.formula = formula;
        this.unit = unit;
        this.range = range;
    }

    /** What figures refer to it by. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Index> of(String key) {
        return Arrays.stream(values()).filter(index -> index.key().equals(key)).findFirst();
    }

    int version() {
        return version;
    }

    String formula() {
        return formula;
    }

    public Unit unit() {
        return unit;
    }

    String range() {
        return range;
    }

    /** What the value of a figure counts. */
    public enum Unit {
        COUNT,
        SHARE,
        NATS,
        HOURS,
        DAYS,
        PER_THOUSAND
    }
}
