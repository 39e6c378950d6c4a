/** Deadlines that somebody is reminded of, each once in the whole cluster. A feature names its due ones by a {@code ReminderSource}. */
package dk.tvaers.networks.reminder;
