package dk.tvaers.chart;

import java.util.List;
import java.util.regex.Pattern;

/** What the chart's README shows, so that tests use what a reader would type. */
final class ChartReadme {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    private ChartReadme() {}

    static String text() {
        return Repository.text("helm/tvaers/README.md");
    }

    /** The example of my-values.yaml: the first block of YAML. */
    static String siteValues() {
        return blocks(text(), "yaml").getFirst();
    }

    static List<String> blocks(String markdown, String language) {
        return BLOCK.matcher(markdown)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
