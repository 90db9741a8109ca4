package kz.kuzet.command.check;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.command.classfile.ClassPool;

/**
 * All that was given.
 *
 * @param modules in the order of the class path
 * @param pool every class, those of {@code --class-path} included
 * @param unreadable a line for each file that could not be read
 */
record Input(List<InputModule> modules, ClassPool pool, List<String> unreadable) {

    static Input empty() {
        return new Input(new ArrayList<>(), new ClassPool(), new ArrayList<>());
    }
}
