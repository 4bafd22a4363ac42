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
    abajo abeja abierta abierto abiertos abogado abre abren abri abrio abrir abstinencia abuela abuelo abusaron
    abuso aca acaba acabar acabaron acabo acaso aceite acepte acido acompanante acondicionado acordaba acostarme
    acuerdo acuesto adelante adentro adios adolescente adrede adulto afecta afuera agarra agarrada agarrar agarraron
    agarre agarro agua aguantar aguanto aguja agujas ahi ahogado ahogar ahogo ahorcar ahorco ahorita aire alarma
    alcance alcanza alergia alguien algun alla almohada alta alucina aluminio amamantar amaneci amanecio amanezco
    ambulancia amenaza amenazo amiga amigo amoxicilina animales animo ano anos anoto ansias ansiedad ansioso
    antibiotico anticonceptivas antidoping antojos apa apaga apago aparato apartamento aparte apenas apoyo aprender
    aprendi apretado aprete apreto aprieta aprovecho aranas arbol arde ardiendo arma arrancar arrastro arreglar
    arriba arroz ase aseguranza asilo aspirinas asusta asuste atake ataque ataques atienda atiende atienden atras
    auxilio aventar avente avento aviso ayudenme ayudo azoto azules babeando bajando bajar bajaron bajo balazo
    balazos banca banco bano barato barra barras basura bata bate bato bebe beber bebi bebida biberon biblioteca
    bichos bil blanca blanco blusa boca boda bola bolita bolsa bolsita bomba bonito borra borracho borroso botella
    botellas boton brazo brazos brinca brincando buen buena buenas bueno buenos bufanda buscando busco buspirona
    caballos cabeceando cabeceo cabeza cachorro cada caduca cae caer cai caja cajas cajita cajon calambres
    calendario calentura caliente calle calma calmar calmarme calmo calor calores cama camaras cambia cambian
    cambiar cambiarme cambiaron cambie cambio camina caminando camino camion camisa candado cansada cansancio canse
    canso cantidad cara carga cargando cargar cargarlo carnal carretera carro carros carta cartas cartera casa casi
    caso catorce cayo cebolla cerca cero cerrado cerrando cerro cerveza cervezas chamaco chapopote chelas chico
    chiquita chiquito chiste choco chofer choque chorros chueca chueco chupando chupo cicatrices ciento cierra
    cierran cierto cigarro cinco cinto cinturon cirugia cita citas clase clases clave cliente clinica clonas
    clonasepam cloro coagulos cobija cobran cobraron cocina cocinando cocino cohetes colesterol colgar colgo colicos
    comadre comer comi comida comiendo comio companera companero compania completo comprar compre compro computadora
    comun condado confundida confundido confundio conmigo conoce conocimiento conozco consejera consigo consulta
    consumir contar conte contenta contento contesta contra contracciones contrasena conviene convulsiona
    convulsionando convulsiones copa copia copias coraje corazon corbata corre correa correo corriendo corrieron
    corta cortando cortar cortarme corte corto cosa cosas costillas cree crema creo crico cualquier cuanta cuantas
    cuarto cuatro cubre cucarachas cuchara cuchillo cuchillos cuello cuenta cuento cuerpo cuesta cuida cuidar cuido
    cumplo cuna cunada cunado curiosidad curita curitas curso custodia daban dado dando dano dar darle darme debajo
    decia decidi decir decirlo dedo dedos deja dejaba dejan dejando dejarlo dejaron deje demasiado dentista dentro
    derrame desayuno descansar descompuso desmayada desmayar desmaye desmayo desnudo desorientado despacio despacito
    despertar desperte desperto despidio despido despierta despierte despierto desplomo deudas diablo diario diarrea
    dicen dicho diciendo diente dientes dieron diez diferencia diga digo dije dijeron dijo dimos dinero dio dios
    discutimos doble doblo doce doctora dolor domingo domingos dormi dormia dormida dormido dormir dormirme dos
    dosificar dosis doy droga drogada drogado drogas duele duelen duerma duerman duerme duermen duermo dulces dura
    durmiendo durmio duro echa echaba echaron eche edad edificio efecto efectos elefante elevador embarazada
    embarazadas embarazo emergencia empapada empece empezar empezo empieza empujo encerrada encerro encierra encima
    encontramos encontrar encontre encontro encuentro enero enfermera enfermero enfermo enfrente enoja enojado enojo
    enormes enseno entendi entera entere entero entiendo entonces entra entrada entrar entrenador entrevista entro
    epileptico equivoque eran escaleras escalofrios esconde escondida escondio escribi escribiendo escribio escribir
    escribo escrito escuela escupe espalda espanol espera esperando esperar espere espero espuma esquina estaba
    estacionamiento estado estamos estarian estomago estrangulo estrenimiento estudio estufa estuve estuvo examen
    existe existen explicar extrano falle fallecio falta faltan faltar familia farmaceutico farmacia fea fecha feliz
    fiebre fila firmar floja flojera flojo flotando foco forma formulario forzaron forzo foto fotos frasco frente
    fria frio fue fuente fuera fueron fuerte fuerza fui fuma fumar fume fumo gabapentinas galletas gana ganas
    garganta gasolina gata gato gatos gemelos generica generico gente golpe golpea golpeado golpeando golpeo golpes
    gomita gomitas gorda gordito gordo gorra gotas gracias grande gripa gris grita gritando gritar grito gritos
    grupo guagua guarda guardadas guardar guarde guardia guardo guey guiar gusta gusto haber habia hablan hablando
    hablar hablo hacen hacer hacerle hacerlo hacerme hacia haga halle hambre han harta hecho helado herida heridas
    hermanito heroina herramientas hice hicieron hidroxicina hierro higado hinchada hinchado hinchan hincho
    hiperventilando hipo hirviendo hizo hola hombre hombres hombro hondo hongos hora horario horas huele hueso
    huesos humo ibuprofeno ido iglesia igual imagino importa incoherencias inconsciente induccion infarto infeccion
    infierno informacion ingle ingles inmigracion insomnio instrucciones intente intento interno inyeccion inyecta
    inyectaron inyecte inyecto irme irse ise izquierdo jala jalando jalo jalon jarabe jefe jeringa jeringas joven
    juega juego jueves jugando jugo julio junta juntas junto juntos jura juro kiero kiosco labios lados lamio
    lastimar lastimarme lastime lavadora lavar leche leer lei lejos lengua lentes lento letal levanta levantar
    levantarme levanto ley libras licencia licuadora limpia limpias limpieza limpio linea liquido lista listo llaga
    llagas llama llamada llamar llamaron llame llamen llamo llave llaves llega llegar llego llegue llenar lleno
    lleva llevaba llevar lleve llevo llora llorando llorar llore lloro llueve lluvia locura luego lugar lunes luz
    madrastra madre maestra maestro mal mala malas malilla malo maltratan mama manana mananas mancha manda mandan
    mandaron mando maneja manejando manejar maneje manejo mano manos manteca maquina marca marcas mareada mareado
    mareo marido martes marzo mastico mata matan matando matar matarme matarse mato maximo medicina medicinas medico
    medio mejor melatonina menos mensaje mensajes mensual mero meses meta metadona metadonas metanfetamina mete
    metformina meti metio mezcla mezclar mezclo miedo mientras miercoles miligramos minuto minutos mio miran mirando
    misma mismo mitad mochila mojado molesta molido montacargas monton morada moradas morado morados mordi mordida
    mordido mordio moretes moreton moretones morfina morir morirme morirse morra mostrador moto moviendo mucha
    muchacha muchacho muchos mudo muela muerdo muere muero muerta muerte muerto mueve mujer mujeres mundo muneca
    murio musica muslos nacido nacimiento nacio nadie naranja nariz nauseas navaja navajas nazca necesitan negro
    nena nenes nervios nerviosa nervioso nesecito neurologo nieta nieto nietos nieve ninera ninguna nino ninos noche
    noches nodiando nomas nombre noticias novela novelas novia novio nubes nudillos nuera nuestro nueva nuevas nueve
    nuevo numero obliga obligan obligo obrar ocho oferta oficina oigo ojo ojos olio olor olvida olvido operacion
    operan orden orina orinado orinar orine orino otra otras oye oyen paciente pacientes padrastro padrino paga
    pagar pagina pago palabras palido panal panico pantalla panza panzona papas papel papeleo papeles paquete parada
    parado parar pararme parche parches pare parece pared paredes pareja paro parpado parque partera partes partido
    partir parto pasa pasada pasado pasaporte pasar pase pasillo pasos pastilla pastillas pastillero patada patas
    patea paz pecho pedazo pedi pediatra pedir pega pegado pegan pegar pegaron pego pegue pelea peleamos peleando
    pelear pelee pelicula peligroso pelo pelota pensaba pensamientos pensando peor perco percos perder perdi perdido
    perdio perdon perdoname permiso perra perrita perrito perro perros persona pesa pesada pesado pescuezo peso pez
    pica pican picando pico pide piden pidieron pidio pido piedra piel piensa pienso pierdo pierna piernas piquete
    piso pisto pistola plancha platica platicamos poco podemos podia podria policia pollo pomo pone ponen poner
    ponerme pongo poquito positiva positivo posparto precio precios precipitada precipite prefiero pregunta
    preguntan preguntar preguntas pregunte pregunto prenada prenatales prende prender preocupa presion prima primera
    primero primeros primo problema problemas programa pronto proposito prueba pudre puente puerco puerta puesto
    pulso punetazo puno puntos pura puras puro puse pusieron puso queda quedan quedar quede quedo quema quemado
    quemando quemar queme quemo queremos querer queria queso quieren quieta quijada quince quise quisiera quiso
    quita quitaba quitan quitando quitar quitarme quitaron quiten quito raite raje rancho rapido rara raro rato raya
    rayas rayo rayos reacciona recepcion recepcionista receta recetado receto recibio recibo recien recoge recoger
    recojo recomiendan reconoce recuerdo recuperacion refri refugio regadera regalando regalaron regale regalo
    regano regla regrese regreso relaciones reloj renta repente repite reporte resbalo respira respiracion respirar
    respiro responde respondo retengo retuerce retumba reviso revivio risa rodilla roja rojo rojos rompio ronca
    ronchas ronquido ropa roto ruedas ruido sabado sabados sabe saben saber sabia sabor saca sacan sacar sacaron
    saco sacude sacudi sacudiendo sacudio sacudo sal sala salen salgo sali salida saliendo salieron salio salir
    salirme salud saludos sangran sangrando sangrar sangre sangro sano saque seca seco secundarios sedante seguir
    segun segunda segundo segundos segura seguridad seguro seis semana semanas sentada sentado sentar sentarme senti
    sentido sentir sepa separe ser sera seria sertralina servicio siete significa sigo sigue siguiente silla sillas
    sillon sintomas sistema sobredosifico sobredosis sobrina sobrinito sobrino sobrio soga sola solas solos soltar
    sombras soporto suban sube subi subiendo subieron subio subir suda sudado sudan sudando sudo sudor suegra suelo
    suelta suena sueno suenos suicidio supe surten susto tableta tambaleandose tanta tantito tanto tapa tapada tapo
    tarda tarde tardes tarea tarjeta tatuaje techo telefono temblaba temblando temblar temblor temblores temperatura
    temprano tenemos tenia tenido terapeuta terapia tercer tercera terminar termine testamento texto tia tiembla
    tiemblan tiemblo tiempo tienen tiesa tieso tijeras tio tipo tirada tirado tirar tiras tirita tiro tiroides
    toalla toca tocan tocar tocaron toco toda todas todavia tomaba tomado tomamos tomando tomarla tomarme tomarmelas
    toque torcio tos tose toser toso trabaja trabajadora trabajando trabajar trabaje trabajo trabo trae traer
    trafico tragar trago traia traigo trajo tranquila tranquilo transporte trapo tratamiento tratan trazodona
    treinta tren tres trimestre triste tristeza truena turno tuve tuvo ultima ultimo ultrasonido unas unico unos
    usaba usado usamos usar uso ustedes vacie vacio vacuna vacunas vale vamos vasito vaso vato vea veces vecina
    vecino vecinos veinte ven vena venas vende venden vender veneno vengo venir ventana ventanilla veo ver verdad
    verde veterinario vez vida vidrio vieja viejas viejita viejito viejitos viejo viendo viene vienen viernes
    viniendo vino vio violacion violaron visita visitante vista vitamina vitaminas vive viviendo vivir vivo voces
    volante volver volvi volvio vomita vomitando vomitar vomite vomito voz vuelta vueltas vuelven vuelvo yerno
    zapatos
    """
}
