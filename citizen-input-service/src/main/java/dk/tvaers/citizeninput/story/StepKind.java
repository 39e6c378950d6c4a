package dk.tvaers.citizeninput.story;

/** A step on the way from what was said to what changed. The names are part of the API and of the message keys {@code story.<name>}. */
public enum StepKind {
    FINDING(Chapter.LEARNED),
    TRACK(Chapter.LEARNED),
    CONFIRMED(Chapter.LEARNED),
    REFUTED(Chapter.LEARNED),
    TRIAL_STARTED(Chapter.TRIED),
    TRIAL_WORKED(Chapter.TRIED),
    TRIAL_ADJUSTED(Chapter.TRIED),
    TRIAL_REPEATED(Chapter.TRIED),
    TRIAL_STOPPED(Chapter.TRIED),
    TAKEN_OVER(Chapter.CHANGED),
    IN_USE(Chapter.CHANGED),
    EVALUATED(Chapter.CHANGED);

    private final Chapter chapter;

    StepKind(Chapter chapter) {
        this.chapter = chapter;
    }

    Chapter chapter() {
        return chapter;
    }

    enum Chapter {
        LEARNED,
        TRIED,
        CHANGED
    }
}
