package kz.kuzet.command.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.command.archive.FilePlace;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.register.Register;

/**
 * The output of one compilation, usually: a folder of classes, or a jar.
 *
 * @param place of the folder or jar
 * @param library whether it was found within an application, where libraries stand beside its own modules
 * @param classes those that a class loader finds
 * @param versions those that replace one of the classes on a newer Java
 * @param listPlace where its list of guards is or would be
 * @param listed what its list of guards names
 * @param answerPlace where its list of types that answer for endpoints is or would be
 * @param answering what that list names
 * @param provided the guards that its module descriptor provides
 * @param registerPlace where its register is or would be
 * @param register nothing where there is none, or none that can be read
 * @param registerBroken whether there is one that cannot be read, which is said elsewhere
 * @param discovery the lists in it that name an adapter of Kuzet
 * @param webXml the deployment descriptor, where it is the root of a WAR that has one
 * @param startPackage the package from which it is started as an application; empty where that is not stated
 */
record ScannedModule(
        FilePlace place,
        boolean library,
        List<ClassFileType> classes,
        List<ClassFileType> versions,
        FilePlace listPlace,
        Set<String> listed,
        FilePlace answerPlace,
        Set<String> answering,
        Set<String> provided,
        FilePlace registerPlace,
        Optional<Register> register,
        boolean registerBroken,
        Set<DiscoveryList> discovery,
        Optional<WebXml> webXml,
        String startPackage) {}
