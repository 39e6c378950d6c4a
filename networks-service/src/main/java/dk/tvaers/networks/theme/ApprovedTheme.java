package dk.tvaers.networks.theme;

import java.util.List;
import java.util.UUID;

/**
 * What a network takes over from its theme.
 *
 * @param suggestedType code of a network type
 * @param expectedPerspectives codes of perspectives
 */
public record ApprovedTheme(UUID id, String suggestedType, List<String> expectedPerspectives) {}
