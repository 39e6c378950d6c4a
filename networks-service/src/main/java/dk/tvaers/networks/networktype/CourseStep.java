package dk.tvaers.networks.networktype;

import dk.tvaers.events.words.Phase;

/**
 * A place in a type's course.
 *
 * @param optional may be passed over
 */
public record CourseStep(Phase phase, boolean optional) {}
