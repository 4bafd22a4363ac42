/// Spanish words, folded, by which a Spanish message is told from an English one.
enum SpanishWords {
  /// The commonest function words, and some of the words that short messages hold.
  ///
  /// Most words that are also English are left out.
  static let functionWords: Set<String> = Set(
    functions.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  /// Whether a word is a function word or one of the commonest others, and not English.
  static func contains(_ word: String) -> Bool {
    functionWords.contains(word) || SortedWords.contains(word, in: others)
  }

  /// Whether a word is as common in Spanish as it is in English.
  static func isShared(_ word: String) -> Bool { shared.contains(word) }

  private static let functions = """
    ahora al algo anda ando anoche antes aqui asi aunque ayer ayuda ayudame ayudar bien como con cual cuando cuanto
    cuantos de debe debo dejar dejo del desde despues dia dias dice donde el ella ellos en entre es esa ese eso esos
    esposa esposo esta estan estar estas este esto estos estoy hace hago hasta hay hermana hermano hija hijo hijos
    hoy la las le lo los mas mezcle mi mis mucho muy nada necesita necesito ni nos nosotros nunca otro para pero por
    porque puede puedes puedo que quien quiere quiero se si siempre siente siento sobre soy su sus tambien te tener
    tengo tiene tienes todo todos toma tomar tome tomo trague tu un una usted voy y ya yo
    """

  private static let shared: Set<String> = [
    "a", "alcohol", "bus", "come", "dan", "doctor", "ex", "favor", "has", "he", "hospital", "me", "nina", "no",
    "normal", "once", "pan", "papa", "pie", "real", "red", "sale", "sea", "sin", "social", "son", "solo", "use",
    "van",
  ]

  /// In the order of their bytes.
  private static let others = """
    abajo abeja abierta abierto abiertos abogada abogado abre abren abri abril abrio abrir abstinencia abuela
    abuelita abuelito abuelo abusaron abuso aca acaba acabar acabaron acabo acaso aceite acepte acido acompanante
    acondicionado acordaba acostarme acuerdo acuesto adelante adentro adios adolescente adrede adulto afecta afuera
    agarra agarrada agarrar agarraron agarre agarro agosto agua aguantar aguanto aguja agujas ahi ahijado ahogado
    ahogar ahogo ahorcar ahorco ahorita aire alarma albanil alcance alcanza alergia alguien algun alla almohada alta
    alucina aluminio amamantar amaneci amanecio amanezco ambulancia amenaza amenazo amiga amigo amoxicilina anillo
    animales animo ano anos anoto ansias ansiedad ansioso antibiotico anticonceptivas antidoping antojos apa apaga
    apago aparato apartamento aparte apenas apoyo aprender aprendi apretado aprete apreto aprieta aprovecho aranas
    arbol arboles arde ardiendo arma arrancar arrastro arreglar arriba arroz ase aseguranza asilo aspirinas asusta
    asuste atake ataque ataques atienda atiende atienden atras auxilio aventar avente avento avion aviso ayudenme
    ayudo azoto azucar azules babeando baile bajando bajar bajaron bajo balazo balazos banca banco bandera bano
    barato barco barra barras barrio basura bata bate bato bautizo bebe beber bebi bebida beisbol biberon biblioteca
    bichos bici bicicleta bil bisnieto blanca blanco blusa boca boda bola bolita bolsa bolsita bomba bombero bonito
    borra borracho borroso botella botellas boton brazo brazos brinca brincando broma buen buena buenas bueno buenos
    bufanda buscando busco buspirona caballo caballos cabeceando cabeceo cabeza cachorro cada caduca cae caer cai
    caja cajas cajita cajon calambres calendario calentura caliente calle calma calmar calmarme calmo calor calores
    cama camaras cambia cambian cambiar cambiarme cambiaron cambie cambio camina caminando camino camion camioneta
    camisa campo cancion canciones candado cansada cansancio canse canso cantidad cara carga cargando cargar
    cargarlo carnal carne carpintero carretera carro carros carta cartas cartera casa casi caso catorce cayo cebolla
    celular cerca cero cerrado cerrando cerro cerveza cervezas chamaco chamarra champu chapopote chelas chico chile
    chiquita chiquito chiste choco chofer choque chorros chueca chueco chupando chupo cicatrices cielo ciento cierra
    cierran cierto cigarro cinco cinto cinturon cirugia cita citas ciudad clase clases clave cliente clinica clonas
    clonasepam cloro coagulos cobija cobran cobraron cochino cocina cocinando cocinero cocino cohetes colegio
    colesterol colgar colgo colicos collar comadre comedor comer comi comida comiendo comio compadre companera
    companero compania completo comprar compre compro computadora comun condado confundida confundido confundio
    conmigo conoce conocimiento conozco consejera consigo consulta consumir contar conte contenta contento contesta
    contra contracciones contrasena conviene convulsiona convulsionando convulsiones copa copia copias coraje
    corazon corbata corre correa correo corriendo corrieron corta cortando cortar cortarme corte corto cosa cosas
    cosecha costillas cree crema creo crico cuaderno cualquier cuanta cuantas cuarto cuatro cubre cucarachas cuchara
    cuchillo cuchillos cuello cuenta cuentas cuento cuerpo cuesta cuida cuidar cuido cumpleanos cumplo cuna cunada
    cunado cura curiosidad curita curitas curso custodia daban dado dando dano dar darle darme debajo decia decidi
    decir decirlo dedo dedos deja dejaba dejan dejando dejarlo dejaron deje demasiado dentista dentro derrame
    desayuno descansar descompuso desmayada desmayar desmaye desmayo desnudo desorientado despacio despacito
    despertar desperte desperto despidio despido despierta despierte despierto desplomo deudas diablo diario diarrea
    dicen dicho diciembre diciendo diente dientes dieron diez diferencia diga digo dije dijeron dijo dimos dinero
    dio dios discutimos doble doblo doce doctora dolor domingo domingos dormi dormia dormida dormido dormir dormirme
    dos dosificar dosis doy droga drogada drogado drogas duele duelen duerma duerman duerme duermen duermo dulces
    dura durmiendo durmio duro echa echaba echaron eche edad edificio efecto efectos electricista elefante elevador
    embarazada embarazadas embarazo emergencia empapada empece empezar empezo empieza empujo encerrada encerro
    encierra encima encontramos encontrar encontre encontro encuentro enero enfermera enfermero enfermo enfrente
    enoja enojado enojo enormes enseno entendi entera entere entero entiendo entonces entra entrada entrar
    entrenador entrevista entro epileptico equipo equivoque eran escaleras escalofrios esconde escondida escondio
    escribi escribiendo escribio escribir escribo escrito escuela escupe espalda espanol espejo espera esperando
    esperar espere espero espuma esquina estaba estacionamiento estado estamos estarian estomago estrangulo estrella
    estrenimiento estudio estufa estuve estuvo examen existe existen explicar extrano fabrica falda falle fallecio
    falta faltan faltar familia farmaceutico farmacia fea febrero fecha feliz fiebre fiesta fila firmar floja
    flojera flojo flor flores flotando foco forma formulario forzaron forzo foto fotos frasco frente fresa fria
    frijol frijoles frio frontera fue fuente fuera fueron fuerte fuerza fui fuma fumar fume fumo futbol gabapentinas
    galletas gallina gana ganas garganta gasolina gata gato gatos gemelos generica generico gente gobierno golpe
    golpea golpeado golpeando golpeo golpes gomita gomitas gorda gordito gordo gorra gotas gracias grande gripa gris
    grita gritando gritar grito gritos grupo guagua guarda guardadas guardar guarde guardia guardo guey guiar
    guitarra guitarras gusta gusto haber habia hablan hablando hablar hablo hacen hacer hacerle hacerlo hacerme
    hacia haga halle hambre han harta hecho helado herida heridas hermanito heroina herramienta herramientas hice
    hicieron hidroxicina hierro higado hinchada hinchado hinchan hincho hiperventilando hipo hirviendo historia hizo
    hola hombre hombres hombro hondo hongos hora horario horas huele hueso huesos huevo huevos humo ibuprofeno ido
    iglesia igual imagino importa incoherencias inconsciente induccion infarto infeccion infierno informacion ingle
    ingles inmigracion insomnio instrucciones intente intento interno invierno inyeccion inyecta inyectaron inyecte
    inyecto irme irse ise izquierdo jabon jala jalando jalo jalon jarabe jardin jefa jefe jeringa jeringas joven
    juega juego jueves juez jugando jugo juguete juguetes julio junio junta juntas junto juntos jura juro kiero
    kiosco labios lados lamio lapiz lastimar lastimarme lastime lavadora lavar leche leer lei lejos lengua lentes
    lento letal levanta levantar levantarme levanto ley libras libro libros licencia licuadora limon limpia limpias
    limpieza limpio linea liquido lista listo llaga llagas llama llamada llamar llamaron llame llamen llamo llave
    llaves llega llegar llego llegue llenar lleno lleva llevaba llevar lleve llevo llora llorando llorar llore lloro
    llueve lluvia locura luego lugar luna lunes luz madrastra madre madrina maestra maestro mal mala malas malilla
    malo maltratan mama manana mananas mancha manda mandado mandan mandaron mando maneja manejando manejar maneje
    manejo mano manos manteca mantequilla manzana maquina marca marcas mareada mareado mareo marido martes martillo
    marzo mastico mata matan matando matar matarme matarse mato maximo mayo mecanico medicina medicinas medico medio
    mejor melatonina menos mensaje mensajes mensual mercado mero mesa mesera mesero meses meta metadona metadonas
    metanfetamina mete metformina meti metio mezcla mezclar mezclo miedo mientras miercoles miligramos minuto
    minutos mio miran mirando misa misma mismo mitad mochila mojado molesta molido montacargas montana monton morada
    moradas morado morados mordi mordida mordido mordio moretes moreton moretones morfina morir morirme morirse
    morra mostrador moto moviendo mucha muchacha muchacho muchos mudo muela muerdo muere muero muerta muerte muerto
    mueve mujer mujeres mundo muneca murio musica muslos nacido nacimiento nacio nadie naranja nariz nauseas navaja
    navajas navidad nazca necesitan negro nena nenes nervios nerviosa nervioso nesecito neurologo nieta nieto nietos
    nieve ninera ninguna nino ninos noche noches nodiando nomas nombre noticias novela novelas novia noviembre novio
    nube nubes nudillos nuera nuestro nueva nuevas nueve nuevo numero obliga obligan obligo obrar ocho octubre
    oferta oficina oigo ojo ojos olio olla olor olvida olvido operacion operan orden orina orinado orinar orine
    orino otono otra otras oye oyen paciente pacientes padrastro padrino paga pagar pagina pago pais pajaro palabras
    palido panaderia panal panico pantalla pantalon pantalones panza panzona papas papel papeleo papeles paquete
    parada parado parar pararme parche parches pare parece pared paredes pareja paro parpado parque partera partes
    partido partir parto pasa pasada pasado pasaporte pasar pase pasillo pasos pastel pastilla pastillas pastillero
    patada patas patea patron paz pecho pedazo pedi pediatra pedir pega pegado pegan pegar pegaron pego pegue peine
    pelea peleamos peleando pelear pelee pelicula peliculas peligroso pelo pelota pensaba pensamientos pensando peor
    perco percos perder perdi perdido perdio perdon perdoname permiso perra perrita perrito perro perros persona
    pesa pesada pesado pescado pescuezo peso pez pica pican picando pico pide piden pidieron pidio pido piedra piel
    piensa pienso pierdo pierna piernas piquete piso pisto pistola plancha platano platica platicamos plato platos
    playa plomero poco podemos podia podria policia pollo pomo pone ponen poner ponerme pongo poquito positiva
    positivo posparto precio precios precipitada precipite prefiero pregunta preguntan preguntar preguntas pregunte
    pregunto prenada prenatales prende prender preocupa presidente presion prima primavera primera primero primeros
    primo problema problemas programa pronto proposito prueba pudre pueblo puente puerco puerta puesto pulso
    punetazo puno puntos pura puras puro puse pusieron puso queda quedan quedar quede quedo quema quemado quemando
    quemar queme quemo queremos querer queria queso quieren quieta quijada quince quinceanera quise quisiera quiso
    quita quitaba quitan quitando quitar quitarme quitaron quiten quito raite raje rancho rapido rara raro rato raya
    rayas rayo rayos reacciona recamara recepcion recepcionista receta recetado receto recibio recibo recien recoge
    recoger recojo recomiendan reconoce recuerdo recuperacion refresco refri refrigerador refugio regadera regalado
    regalando regalar regalaron regale regalo regano regla regrese regreso relaciones reloj renta repente repite
    reporte resbalo respira respiracion respirar respiro responde respondo respuesta restaurante retengo retuerce
    retumba reviso revivio risa rodilla roja rojo rojos rompio ronca ronchas ronquido ropa roto ruedas ruido sabado
    sabados sabe saben saber sabia sabor saca sacan sacar sacaron saco sacude sacudi sacudiendo sacudio sacudo sal
    sala salen salgo sali salida saliendo salieron salio salir salirme salud saludos sandia sangran sangrando
    sangrar sangre sangro sano saque sarten seca seco secundarios sedante seguir segun segunda segundo segundos
    segura seguridad seguro seis semana semanas sentada sentado sentar sentarme senti sentido sentir sepa separe
    septiembre ser sera seria sertralina servicio siete significa sigo sigue siguiente silla sillas sillon sintomas
    sistema sobredosifico sobredosis sobrina sobrinito sobrino sobrio soga sol sola solas soldado solos soltar
    sombras sombrero soporto suban sube subi subiendo subieron subio subir suda sudado sudan sudando sudo sudor
    suegra suegro suelo suelta suena sueno suenos sueter suicidio supe surten susto tableta tambaleandose tanta
    tantito tanto tapa tapada tapo tarda tarde tardes tarea tarjeta tatuaje taza techo tele telefono temblaba
    temblando temblar temblor temblores temperatura temprano tenedor tenemos tenia tenido terapeuta terapia tercer
    tercera terminar termine testamento texto tia tiembla tiemblan tiemblo tiempo tienda tienen tiesa tieso tijeras
    tio tipo tirada tirado tirar tiras tirita tiro tiroides toalla toca tocan tocar tocaron toco toda todas todavia
    tomaba tomado tomamos tomando tomarla tomarme tomarmelas toque torcio tortilla tortillas tos tose toser toso
    trabaja trabajadora trabajando trabajar trabaje trabajo trabajos trabo trae traer trafico tragar trago traia
    traigo trajo tranquila tranquilo transporte trapo tratamiento tratan trazodona treinta tren tres trimestre
    triste tristeza troca truena turno tuve tuvo ultima ultimo ultrasonido unas unico unos usaba usado usamos usar
    uso ustedes uva vaca vacie vacio vacuna vacunas vale vamos vasito vaso vato vea veces vecina vecindario vecino
    vecinos veinte ven vena venas vende venden vender veneno vengo venir ventana ventanilla veo ver verano verdad
    verde vestido veterinario vez vida vidrio vieja viejas viejita viejito viejitos viejo viendo viene vienen viento
    viernes viniendo vino vio violacion violaron visita visitante vista vitamina vitaminas vive viviendo vivir vivo
    voces volante volver volvi volvio vomita vomitando vomitar vomite vomito voz vuelta vueltas vuelven vuelvo yerno
    zapatos
    """
}
