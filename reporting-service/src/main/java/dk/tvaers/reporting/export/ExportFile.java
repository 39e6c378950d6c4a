package dk.tvaers.reporting.export;

/**
 * A view as a file.
 *
 * @param name with its ending and the day of its figures
 * @param mediaType as an answer says it
 */
public record ExportFile(String name, String mediaType, byte[] content) {}
