/** The employer's organisation register, OS2mo: asked for everything it knows, and listened to for changes. */
package dk.tvaers.members.register;
