package dk.tvaers.networks.idea;

/** An idea and the version its ETag holds. */
record VersionedIdea(IdeaView idea, long version) {
    static VersionedIdea of(Idea idea) {
        return new VersionedIdea(idea.view(), idea.version());
    }
}
