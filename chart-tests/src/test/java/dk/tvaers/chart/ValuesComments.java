package dk.tvaers.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The comments of values.yaml that begin with "--", each with the path of the key it stands above. */
final class ValuesComments {
    private static final Pattern KEY = Pattern.compile("( *)([A-Za-z][\\w-]*):.*");
    private static final Pattern COMMENT = Pattern.compile(" *# -- (.*)");

    private ValuesComments() {}

    static Map<String, String> read() {
        var comments = new LinkedHashMap<String, String>();
        Deque<Step> path = new ArrayDeque<>();
        String comment = null;
        for (var line : Repository.text("helm/tvaers/values.yaml").lines().toList()) {
            var said = COMMENT.matcher(line);
            var key = KEY.matcher(line);
            if (said.matches()) {
                comment = said.group(1);
            } else if (key.matches()) {
                var depth = key.group(1).length();
                while (!path.isEmpty() && path.peekLast().depth() >= depth) {
                    path.removeLast();
                }
                path.addLast(new Step(depth, key.group(2)));
                if (comment != null) {
                    comments.put(String.join(".", path.stream().map(Step::key).toList()), comment);
                }
                comment = null;
            }
        }
        return comments;
    }

    private record Step(int depth, String key) {}
}
