package org.tyst.screens.family;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.tyst.cases.PersonId;
import org.tyst.screens.parts.Command;

/** What can be done with the person who has the focus, by one key each. */
final class FamilyActs {
    FamilyActs(FamilyViewModel model, FamilyViewModel.Shown shown, Node page) {}

    void open(PersonId person) {}

    void pressed(KeyEvent key, Optional<PersonId> current) {}

    Command[] commands() {
        return new Command[0];
    }
}
