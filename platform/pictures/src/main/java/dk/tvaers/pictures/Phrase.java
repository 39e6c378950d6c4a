package dk.tvaers.pictures;

/** What pictures say themselves; {0} and {1} are filled in. */
enum Phrase {
    UNDER("under {0}", "under {0}"),
    UNKNOWN("ukendt", "unknown"),
    NOT_SHOWN("vises ikke", "not shown"),
    NO_FIGURES("Der er ingen tal endnu.", "There are no figures yet."),
    EXPECTED("Forventet", "Expected"),
    MISSING("mangler", "missing"),
    MET("opfyldt", "met"),
    OF_EXPECTED("{0}, forventet {1}", "{0}, expected {1}"),
    EXPECTED_BEHIND("Den lyse søjle er det forventede.", "The pale bar is what was expected."),
    HELD_BACK_POINT("under {0}, vises ikke", "under {0}, not shown"),
    MEDIAN_TIME("{0} i median", "median {0}"),
    MEDIAN_N("n\u00a0=\u00a0{0}", "n\u00a0=\u00a0{0}"),
    TOO_FEW("for få til en median", "too few for a median"),
    NOT_REACHED("halvdelen er ikke nået", "half not reached"),
    AT_RISK("Antal der stadig tæller med", "Number still counted"),
    AFTER("efter {0}", "after {0}"),
    BETTER("Bedre", "Better"),
    UNCHANGED("Uændret", "Unchanged"),
    WORSE("Værre", "Worse"),
    NOT_KNOWN("UKENDT", "UNKNOWN"),
    NOTHING_MEASURED("Ingen har målt det endnu.", "Nobody has measured it yet."),
    FROM_TO("{0} → {1}", "{0} → {1}"),
    CHANGED("fra {0} til {1}", "from {0} to {1}"),
    MORE_MEASURES("og {0} til", "and {0} more"),
    DONE("afsluttet {0}", "ended {0}"),
    SINCE("i gang siden {0}", "since {0}"),
    AHEAD("ikke begyndt", "not begun"),
    SKIPPED("indgår ikke", "not part of it"),
    ENDED("afsluttet", "ended"),
    UNDER_WAY("i gang", "under way"),
    ALL_MET("Alt er på plads.", "Everything is in place."),
    MISSING_OF("{0} af {1} mangler endnu.", "{0} of {1} still missing."),
    HOURS("{0} timer", "{0} hours"),
    HOUR("{0} time", "{0} hour"),
    DAYS("{0} dage", "{0} days"),
    DAY("{0} dag", "{0} day"),
    MONTHS("{0} måneder", "{0} months"),
    MONTH("{0} måned", "{0} month"),
    CONFIRMED("bekræftet", "confirmed"),
    HYPOTHESIS("formodning", "hypothesis"),
    REFUTED("afkræftet", "refuted"),
    SURFACE("Vandlinjen", "The surface");

    private final String danish;
    private final String english;

    Phrase(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    String in(boolean inEnglish) {
        return inEnglish ? english : danish;
    }
}
