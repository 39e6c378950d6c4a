package dk.tvaers.portal.figures;

import dk.tvaers.portal.figures.FigureTable.Row;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.remote.PublishedFigures;
import dk.tvaers.portal.remote.PublishedFigures.BottomLine;
import dk.tvaers.portal.remote.PublishedFigures.Figure;
import dk.tvaers.portal.remote.PublishedFigures.Group;
import dk.tvaers.portal.remote.PublishedFigures.Step;
import dk.tvaers.portal.remote.PublishedFigures.StillInUse;
import dk.tvaers.portal.remote.PublishedFigures.Table;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the pictures of a half-year say, in words and numbers of the reader's language. */
record FigureTables(Page page, PublishedFigures figures) {
    private static final List<String> VERDICTS = List.of("BETTER", "UNCHANGED", "WORSE", "UNKNOWN");

    List<FigureTable> all() {
        return Stream.concat(
                        Stream.of(funnel(), inUse(), bottomLines()),
                        figures.tables().stream().map(this::table))
                .toList();
    }

    private FigureTable funnel() {
        return new FigureTable(
                "funnel",
                page.t("figures.funnel"),
                page.t("figures.funnel-lead"),
                List.of(
                        page.t("figures.step"),
                        page.t("figures.themes"),
                        page.t("figures.waiting"),
                        page.t("figures.days")),
                figures.funnel().stream().map(this::step).toList(),
                false);
    }

    private Row step(Step step) {
        var first = step.waiting() == null;
        return new Row(
                page.word("figures.step", step.step()),
                List.of(
                        number(step.courses()),
                        first ? "" : number(step.waiting()),
                        first ? "" : figure(step.time(), numbers())));
    }

    private FigureTable inUse() {
        return new FigureTable(
                "in-use",
                page.t("figures.in-use"),
                page.t("figures.in-use-lead"),
                List.of(page.t("figures.after"), page.t("figures.known"), page.t("figures.still")),
                figures.survival().stream().map(this::months).toList(),
                false);
    }

    private Row months(StillInUse after) {
        return new Row(
                page.t1("figures.months", after.months()),
                List.of(number(after.atRisk()), figure(after.inUse(), NumberFormat.getPercentInstance(locale()))));
    }

    private FigureTable bottomLines() {
        return new FigureTable(
                "bottom-lines",
                page.t("figures.lines"),
                page.t("figures.lines-lead"),
                Stream.of(
                                Stream.of(page.t("figures.line")),
                                VERDICTS.stream().map(verdict -> page.word("figures.verdict", verdict)),
                                Stream.of(page.t("figures.unmeasured")))
                        .flatMap(each -> each)
                        .toList(),
                figures.bottomLines().stream().map(this::line).toList(),
                false);
    }

    private Row line(BottomLine line) {
        var counts = VERDICTS.stream()
                .map(verdict -> number(line.verdicts().stream()
                        .filter(each -> each.verdict().equals(verdict))
                        .mapToLong(PublishedFigures.Verdict::n)
                        .sum()));
        return new Row(
                page.word("bottom-line", line.bottomLine()),
                Stream.concat(counts, Stream.of(number(line.trialsNotMeasured())))
                        .toList());
    }

    /** Of people, or of what they sent in. */
    private FigureTable table(Table table) {
        var groups = table.groups().stream().map(group -> new Row(name(table, group), List.of(count(group.n()))));
        return new FigureTable(
                table.of().toLowerCase(Locale.ROOT).replace('_', '-'),
                page.word("figures.table", table.of()),
                page.t2("figures.period", page.date(figures.from()), page.date(figures.to())),
                List.of(page.t("figures.group"), page.t("figures.number")),
                Stream.concat(groups, Stream.of(new Row(page.t("figures.all"), List.of(count(table.total())))))
                        .toList(),
                table.groups().stream().map(Group::n).anyMatch(n -> n == null));
    }

    /** Some groups of different tables have the same key and another name. */
    private String name(Table table, Group group) {
        var own = table.of() + "." + group.key();
        return page.word("figures.group", page.knows("figures.group", own) ? own : group.key());
    }

    private String count(Long n) {
        return n == null ? page.t("figures.hidden") : number(n);
    }

    private String figure(Figure figure, NumberFormat format) {
        return figure == null || figure.value() == null ? page.t("figures.unknown") : format.format(figure.value());
    }

    private String number(long n) {
        return numbers().format(n);
    }

    private NumberFormat numbers() {
        return NumberFormat.getIntegerInstance(locale());
    }

    private Locale locale() {
        return page.language().locale();
    }
}
