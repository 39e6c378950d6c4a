package dk.tvaers.pictures;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.stream.Stream;

/** Two faces that readers have, to measure by. */
final class Faces {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final List<Font> REGULAR =
            List.of(load("net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"), load("fonts/otf/Lato2/Lato-Regular.ttf"));
    private static final List<Font> BOLD = List.of(
            load("net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf"), load("fonts/otf/Lato2/Lato-Bold.ttf"));

    private Faces() {}

    /** Makes them known by their names to whoever draws. */
    static void register() {
        var environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        Stream.concat(REGULAR.stream(), BOLD.stream()).forEach(environment::registerFont);
    }

    private static Font load(String resource) {
        try (var file = Faces.class.getClassLoader().getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(100f);
        } catch (Exception unreadable) {
            throw new AssertionError(resource, unreadable);
        }
    }

    /** The width in the widest face that can show all of it, in sizes; less than it is where there is none. */
    static double width(String text, boolean bold) {
        return (bold ? BOLD : REGULAR)
                .stream()
                        .filter(face -> face.canDisplayUpTo(text) < 0)
                        .mapToDouble(face -> face.getStringBounds(text, CONTEXT).getWidth() / 100)
                        .max()
                        .orElse(0);
    }
}
