/** Notices: staff are told what happens in networks that concerns them, in the workspace and, if they like, by e-mail. */
package dk.tvaers.members.notice;
