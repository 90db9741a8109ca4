package kz.kuzet.command.check;

import java.util.Optional;
import kz.kuzet.declaration.DeclaredService;

/**
 * What is to be written on a class or method, and is not there yet.
 *
 * @param type binary name of the class
 * @param signature of the method, with the erasures of its parameters; empty for the class
 * @param service the service; empty where there is none
 * @param reason why there is none; empty where there is one
 */
public record AddedStatement(
        String type, Optional<String> signature, Optional<DeclaredService> service, String reason) {}
