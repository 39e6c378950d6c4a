/**
 * What a network report tells. Each feature tells its own part of it ({@link dk.tvaers.networks.report.ReportSource}); nobody reads another
 * feature's tables. People are counted, never named.
 */
package dk.tvaers.networks.report;
