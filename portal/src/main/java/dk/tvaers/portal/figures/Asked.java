package dk.tvaers.portal.figures;

import dk.tvaers.portal.figures.FigureChapters.Chapter;
import dk.tvaers.portal.page.FormErrors;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.StaffMembers;
import dk.tvaers.portal.remote.Theme;
import java.util.List;

/**
 * A question about the municipality's figures, its answer, and what can be chosen.
 *
 * @param chapters nothing is known of them when what was asked for cannot be
 */
public record Asked(
        Page page,
        MunicipalityQuestion question,
        FormErrors errors,
        Part<List<Chapter>> chapters,
        Part<Items<Theme.NetworkType>> types,
        Part<Items<Theme.Round>> rounds,
        Part<Items<StaffMembers.Unit>> units) {}
