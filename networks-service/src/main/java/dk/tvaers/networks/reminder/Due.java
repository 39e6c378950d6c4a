package dk.tvaers.networks.reminder;

import dk.tvaers.events.words.ReminderKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that somebody should be reminded of.
 *
 * @param subjectId what is due: a round, an agreement, a handover, an evaluation plan, a citizen's input
 * @param networkId the network it belongs to; null for a round
 * @param dueOn the day it is due, in Europe/Copenhagen; with kind, subject and network it names the reminder
 */
public record Due(ReminderKind kind, UUID subjectId, UUID networkId, LocalDate dueOn) {}
