package kz.kuzet.spring;

import kz.kuzet.guard.handler.GuardDoors;
import org.springframework.beans.factory.BeanFactory;

/** Marks a test of a part of an application, in which guards of absent classes need no handler. */
final class TestedPart {

    static GuardDoors.Count count(BeanFactory factory) {
        return factory.getBeanProvider(TestedPart.class).stream().findAny().isPresent()
                ? GuardDoors.Count.PRESENT
                : GuardDoors.Count.ALL;
    }
}
