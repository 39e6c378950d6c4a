/** The courses of themes and what came of them: funnel, handovers, bottom lines, evaluations. */
package dk.tvaers.reporting.course;
