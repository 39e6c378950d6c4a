/** Where the bytes of files are kept, apart from the database, and how they go away for certain. */
package dk.tvaers.citizeninput.store;
