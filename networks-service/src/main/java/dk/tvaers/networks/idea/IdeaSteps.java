package dk.tvaers.networks.idea;

import dk.tvaers.networks.projection.KnownUnits;
import dk.tvaers.networks.register.Register;
import dk.tvaers.networks.register.RegisterKind;
import jakarta.enterprise.context.ApplicationScoped;

/** What follows from every step of an idea: it is kept, told, and found when somebody asks whether it has been tried. */
@ApplicationScoped
class IdeaSteps {
    private final IdeaRepository ideas;
    private final IdeaEvents events;
    private final Register register;
    private final KnownUnits units;

    IdeaSteps(IdeaRepository ideas, IdeaEvents events, Register register, KnownUnits units) {
        this.ideas = ideas;
        this.events = events;
        this.register = register;
        this.units = units;
    }

    /** Demands that the unit that would answer for the idea exists. */
    void requireUnit(IdeaDescription description) {
        units.require("/responsibleUnitId", description.responsibleUnitId());
    }

    void taken(Idea idea, IdeaMove move) {
        ideas.add(move);
        ideas.flush();
        events.moved(idea.networkId(), idea.view(), move);
        enterInRegister(idea);
    }

    void enterInRegister(Idea idea) {
        IdeaView view = idea.view();
        register.enter(
                RegisterKind.IDEA,
                view.id(),
                idea.networkId(),
                view.title(),
                view.text(),
                view.state().name());
    }
}
