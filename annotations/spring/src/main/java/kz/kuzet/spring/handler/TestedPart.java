package kz.kuzet.spring.handler;

import kz.kuzet.guard.handler.GuardDoors;
import org.springframework.beans.factory.BeanFactory;

/** Marks a test of a part of an application, in which guards of absent classes need no handler. */
public final class TestedPart {

    public static GuardDoors.Count count(BeanFactory factory) {
        return factory.getBeanProvider(TestedPart.class).stream().findAny().isPresent()
                ? GuardDoors.Count.PRESENT
                : GuardDoors.Count.ALL;
    }
}
