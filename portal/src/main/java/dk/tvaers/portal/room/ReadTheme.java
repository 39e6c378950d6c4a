package dk.tvaers.portal.room;

import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Network;
import dk.tvaers.portal.remote.Plans;
import dk.tvaers.portal.remote.StaffThemes;
import dk.tvaers.portal.remote.Theme;
import java.util.List;
import java.util.Map;

/** The theme as a network reads it now: the seven answers and its focus, as far as there are any. */
public record ReadTheme(Map<String, String> answers, String focus, List<String> potentials) {
    static ReadTheme of(Network network, Items<Plans.ThemeVersion> versions, StaffThemes themes) {
        var revised =
                versions.items().stream().filter(each -> each.answers() != null).reduce((_, later) -> later);
        var focused =
                versions.items().stream().filter(each -> each.focus() != null).reduce((_, later) -> later);
        return new ReadTheme(
                revised.map(Plans.ThemeVersion::answers).orElseGet(() -> proposed(network, themes)),
                focused.map(Plans.ThemeVersion::focus).orElse(null),
                focused.map(Plans.ThemeVersion::potentials).orElse(List.of()));
    }

    /** A sub-network has no theme of its own. */
    private static Map<String, String> proposed(Network network, StaffThemes themes) {
        return network.themeId() == null
                ? Map.of()
                : themes.getTheme(network.themeId()).getEntity().answers();
    }

    public List<String> seven() {
        return Theme.SEVEN;
    }

    /** Nothing where nobody answered. */
    public String answer(String name) {
        return answers.getOrDefault(name, "");
    }

    /** One a line, as they are written. */
    public String lines() {
        return String.join("\n", potentials);
    }
}
