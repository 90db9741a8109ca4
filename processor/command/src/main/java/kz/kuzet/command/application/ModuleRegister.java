package kz.kuzet.command.application;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.kuzet.command.archive.Place;
import kz.kuzet.register.Register;

/**
 * The register of one module.
 *
 * @param places where it was found: several, where the very same file is in several places, as in a jar and in a WAR that holds
 *     this jar
 */
public record ModuleRegister(List<Place> places, Register register) {

    public ModuleRegister {
        places = places.stream()
                .distinct()
                .sorted(Comparator.comparing(Place::toString))
                .toList();
    }

    ModuleRegister alsoAt(Place other) {
        return new ModuleRegister(
                Stream.concat(places.stream(), Stream.of(other)).toList(), register);
    }

    /** The first place, for messages. */
    public Place place() {
        return places.get(0);
    }
}
